// A picture drawn from memory while it is near: no address of it exists that anything else in the window could read, and far ones cost nothing.
import { useEffect, useRef, useState } from 'react';
import { cx } from './class-names.ts';
import { watchNear } from './near.ts';
import styles from './canvas-picture.module.css';

export type CanvasPictureProps = {
  readonly read: () => Promise<Uint8Array | null>;
  readonly alt: string;
  /** Of the stored picture, in pixels; null: not known before it is drawn. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly className?: string | undefined;
  /** Hears that its file is damaged or not here. */
  readonly onMissing?: () => void;
};

/** At most two device pixels for one of CSS. */
const mostPixels = 2;

const bitmapOf = async (bytes: Uint8Array, width: number): Promise<ImageBitmap | null> => {
  try {
    const blob = new Blob([new Uint8Array(bytes)]);
    const whole = await createImageBitmap(blob);
    if (whole.width <= width) return whole;
    const smaller = await createImageBitmap(whole, { resizeWidth: width, resizeHeight: Math.max(1, Math.round((whole.height * width) / whole.width)), resizeQuality: 'high' });
    whole.close();
    return smaller;
  } catch {
    return null;
  }
};

export const CanvasPicture = ({ read, alt, size, className, onMissing }: CanvasPictureProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  const [ratio, setRatio] = useState(size === null ? null : size.width / size.height);
  useEffect(() => (canvas.current === null ? undefined : watchNear(canvas.current, setNear)), []);
  useEffect(() => {
    const sheet = canvas.current;
    if (!isNear || sheet === null) return undefined;
    let isOver = false;
    const draw = async (): Promise<void> => {
      const bytes = await read();
      if (isOver) return;
      const bitmap = bytes === null ? null : await bitmapOf(bytes, Math.ceil(Math.max(1, sheet.clientWidth) * Math.min(mostPixels, window.devicePixelRatio)));
      if (bitmap === null) {
        onMissing?.();
        return;
      }
      if (!isOver) {
        sheet.width = bitmap.width;
        sheet.height = bitmap.height;
        setRatio(bitmap.width / bitmap.height);
        sheet.getContext('2d')?.drawImage(bitmap, 0, 0);
        sheet.dataset['drawn'] = 'true';
      }
      bitmap.close();
    };
    void draw();
    return () => {
      isOver = true;
      sheet.width = 0;
      sheet.height = 0;
      delete sheet.dataset['drawn'];
    };
  }, [isNear, read, onMissing]);
  const room = { aspectRatio: String(ratio ?? 4 / 3), ...(size === null ? {} : { maxInlineSize: `${size.width}px` }) };
  return <canvas ref={canvas} className={cx(styles.picture, className)} style={room} data-draws="" {...(alt === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt })} />;
};
