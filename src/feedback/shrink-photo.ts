import { longestPhotoSide } from '../domain/largest-file.ts';

/** Sharpness of what is drawn anew: the service draws it once more. */
const quality = 0.85;

/**
 * A photo no larger than the service keeps it, so that it takes little room on the device and arrives over a slow network. What the
 * browser cannot read, or not make smaller, stays as it is: the service draws it anew, or says what is wrong with it.
 */
export async function shrinkPhoto(photo: Blob): Promise<Blob> {
  try {
    const picture = await createImageBitmap(photo);
    const scale = Math.min(1, longestPhotoSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const brush = canvas.getContext('2d');
    if (brush === null) return photo;
    // JPEG knows no transparency.
    brush.fillStyle = 'white';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', quality);
    });
    return drawn !== null && drawn.size < photo.size ? drawn : photo;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError) return photo;
    throw error;
  }
}
