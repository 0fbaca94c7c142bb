import { said } from './tests/understand/when/said.ts';
import { readFileSync } from 'node:fs';
for (const t of readFileSync('/tmp/h-many.txt','utf8').split('\n').filter(Boolean)) { const [x,a]=t.split('|'); console.log(x.padEnd(60), said(x, a? {asked: a.split(',') as any}:{})); }
