import { Notice } from '../Notice.tsx';

interface Props {
  /** Of the heading. */
  id: string;
  /** What would be drawn here. */
  heading: string;
  title: string;
  text: string;
  /** The next step: what it says, and the part of the library it leads to. */
  step?: { label: string; href: string };
}

/** What stands where there is nothing to draw yet. */
export function PictureNotice({ id, heading, title, text, step }: Props) {
  return (
    <section class="picture" aria-labelledby={id}>
      <h3 class="picture-title" id={id}>
        {heading}
      </h3>
      <Notice title={title} text={text}>
        {step !== undefined && (
          <a class="button" href={step.href}>
            {step.label}
          </a>
        )}
      </Notice>
    </section>
  );
}
