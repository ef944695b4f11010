import { playScenarios } from '../harness/play-scenarios.ts';

playScenarios('firefox');
