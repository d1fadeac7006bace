import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A photo as a phone takes it, with the place where it was taken. */
export function takePhoto(): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 1800, channels: 3, background: '#468' } })
    .withExif({
      IFD0: { Make: 'Telefono', Artist: 'Anna Rossi' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 40/1 0/1' },
    })
    .jpeg()
    .toBuffer();
}

/** A picture in PNG that says it has this many pixels, in some hundred bytes. */
export function writePngHead(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const sides = Buffer.alloc(8);
  sides.writeUInt32BE(width, 0);
  sides.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', Buffer.concat([sides, Buffer.from('0802000000', 'hex')])),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A document in PDF of one page, with something more in its catalogue. */
export function writePdf(catalogue = ''): Buffer {
  const page = '/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]';
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< ${page} >>`,
    '<< /S /JavaScript /JS (app.alert\\(1\\)) >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const end = text.length;
  const count = String(objects.length + 1);
  text += `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${String(end)}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
