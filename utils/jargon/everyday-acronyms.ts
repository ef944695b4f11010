const acronyms = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Capitals that nobody looks up: everyday abbreviations, units, days, months, zones, degrees, parts of speech. */
export const EVERYDAY_ACRONYMS: ReadonlySet<string> = acronyms(`
  OK TV PC US USA UK EU UN CD DVD ID FAQ PS VIP CEO ATM AC BC AD NY LA DC TM PR HR DJ FM CV RIP ASAP FYI BTW LOL OMG
  IMO IMHO AKA TBA TBD DIY UFO GPS PDF URL USB SMS FBI CIA BBC CNN NBC ABC CBS NHK NYC UAE GDP
  JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE WED THU FRI SAT SUN
  AM PM UTC GMT EST EDT CST CDT MST MDT PST PDT CET CEST BST JST
  KB MB GB TB PB KHZ MHZ GHZ HZ KG MG KM CM MM ML KW MW GW KWH MS NS DB PX EM PT RPM MPH KPH BPM DPI PPM FPS FT LB LBS
  USD EUR GBP JPY CNY
  PHD BA BSC MSC MBA JR SR MR MRS DR ST NO VS ETC ED EDS VOL PP TEL FAX NB PPS QA
  NEW TOP END ALL
`);
