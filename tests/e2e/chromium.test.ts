import { playScenarios } from '../harness/play-scenarios.ts';

playScenarios('chromium');
