// Shows a picture from its bytes; its address lives as long as the element.
import { useCallback } from 'react';

export type BytesPictureProps = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly format: 'jpeg' | 'png';
  readonly alt: string;
  readonly className: string | undefined;
  readonly pixels: { readonly width: number; readonly height: number } | null;
};

export const BytesPicture = ({ bytes, format, alt, className, pixels }: BytesPictureProps) => {
  const show = useCallback((image: HTMLImageElement | null) => {
    if (image === null) return undefined;
    const url = URL.createObjectURL(new Blob([bytes], { type: `image/${format}` }));
    image.src = url;
    return () => { URL.revokeObjectURL(url); };
  }, [bytes, format]);
  return <img ref={show} alt={alt} className={className} {...(pixels === null ? {} : pixels)} />;
};
