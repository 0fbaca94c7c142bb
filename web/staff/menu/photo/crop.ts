/** A part of a picture, as shares of its width and height. */
export interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Which part is looked at: how near, and what lies in the middle, as shares of the picture. */
export interface View {
  zoom: number;
  middle: { x: number; y: number };
}

/** Photos are four wide and three high. */
const aspect = 4 / 3;
export const nearest = 5;
export const whole: View = { zoom: 1, middle: { x: 0.5, y: 0.5 } };

const between = (least: number, value: number, most: number) => Math.min(Math.max(value, least), most);

/** The part of a picture of this size that a view shows, always within the picture. */
export function partOf(size: { width: number; height: number }, { zoom, middle }: View): Part {
  const wide = size.width / size.height > aspect;
  const width = (wide ? (size.height * aspect) / size.width : 1) / zoom;
  const height = (wide ? 1 : size.width / aspect / size.height) / zoom;
  return {
    x: between(0, middle.x - width / 2, 1 - width),
    y: between(0, middle.y - height / 2, 1 - height),
    width,
    height,
  };
}

/** The view after it was moved by shares of what it shows: (0.1, 0) is a tenth of the frame to the right. */
export function moved(
  size: { width: number; height: number },
  view: View,
  by: { x: number; y: number },
): View {
  const { x, y, width, height } = partOf(size, view);
  const shifted = { x: x + width / 2 + by.x * width, y: y + height / 2 + by.y * height };
  return {
    zoom: view.zoom,
    middle: {
      x: between(width / 2, shifted.x, 1 - width / 2),
      y: between(height / 2, shifted.y, 1 - height / 2),
    },
  };
}

/** The view from nearer or farther; what lies in the middle stays there as far as it can. */
export function nearer(view: View, zoom: number): View {
  return { ...view, zoom: between(1, zoom, nearest) };
}
