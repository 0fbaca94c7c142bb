import { said } from './tests/understand/when/said.ts';
import { Sentence } from './src/understand/sentence.ts';
for (const t of process.argv.slice(2)) { console.log(t, '=>', said(t)); const s=new Sentence(t); s.tokens.forEach((k,i)=>console.log('  ',k.text,s.lexemes(i).map(m=>m.entry.role+(('value' in m.entry)?(m.entry as any).value:'')+'>'+m.to+'@'+m.cost).join(' '))); }
