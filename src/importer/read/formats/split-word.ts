/** Least length of a part of a document's body: with whole paragraphs and tables up to there, a part takes some 40 MB to read. */
const partLength = 300_000;

const tag = /<(\/?)[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/gu;

/**
 * The XML of a Word document as several, each with some of the paragraphs and tables in its body: the library that reads them
 * needs sixty times their length. Nothing is cut inside a field or a tracked deletion; what has no body stays whole.
 */
export function splitWordXml(xml: string): readonly string[] {
  const opened = /<w:body(?:\s[^>]*)?>/u.exec(xml);
  const closed = xml.lastIndexOf('</w:body>');
  if (opened === null || closed < 0 || xml.length < partLength * 2) return [xml];
  const from = opened.index + opened[0].length;
  const parts: string[] = [];
  let [start, end, depth, fields] = [from, from, 0, 0];
  tag.lastIndex = from;
  for (let found = tag.exec(xml); found !== null; found = tag.exec(xml)) {
    if (found.index >= closed) break;
    const [text, isEnd, isEmpty] = found;
    if (text.startsWith('<w:fldChar')) fields += countField(text);
    if (isEnd === '/') depth -= 1;
    else if (isEmpty === '') depth += 1;
    if (depth > 0) continue;
    const last = xml.slice(end, tag.lastIndex);
    end = tag.lastIndex;
    if (end - start < partLength || fields > 0 || last.includes('<w:del')) continue;
    parts.push(xml.slice(start, end));
    start = end;
  }
  if (start < closed) parts.push(xml.slice(start, closed));
  const [head, tail] = [xml.slice(0, from), xml.slice(closed)];
  return parts.map((part) => head + part + tail);
}

function countField(text: string): number {
  if (text.includes('"begin"')) return 1;
  return text.includes('"end"') ? -1 : 0;
}
