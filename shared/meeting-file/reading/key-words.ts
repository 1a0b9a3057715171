// A council's key in words, short enough to be read over the telephone and compared.
import type { RandomBytes } from '../../ports.ts';
import { sha256OfText } from '../sha256-of-text.ts';

/** One for each value of a byte; the order is the meaning and never changes. */
const words: readonly string[] = [
  'acorn', 'amber', 'anchor', 'apple', 'apron', 'arch', 'arrow', 'attic', 'autumn', 'badge', 'bagel', 'baker', 'balcony', 'banjo', 'barley', 'barn', 'basket',
  'beach', 'beacon', 'beaver', 'bell', 'bench', 'berry', 'birch', 'blanket', 'blossom', 'boat', 'bonnet', 'bottle', 'boulder', 'bramble', 'brass', 'bread',
  'brick', 'bridge', 'brook', 'broom', 'bucket', 'butter', 'button', 'cabin', 'cable', 'cactus', 'camel', 'candle', 'canoe', 'canvas', 'carpet', 'carrot',
  'castle', 'cedar', 'cellar', 'chalk', 'chapel', 'cheese', 'cherry', 'chestnut', 'chimney', 'cider', 'circus', 'citrus', 'clock', 'clover', 'cobble', 'comet',
  'compass', 'copper', 'coral', 'cork', 'cottage', 'cotton', 'crane', 'crayon', 'cricket', 'crown', 'crumpet', 'cuckoo', 'cupboard', 'curtain', 'cushion',
  'daisy', 'dolphin', 'donkey', 'dragon', 'drawer', 'dune', 'eagle', 'easel', 'elbow', 'elm', 'ember', 'engine', 'falcon', 'feather', 'fennel', 'ferry', 'fiddle',
  'fig', 'flannel', 'flute', 'fossil', 'fountain', 'foxglove', 'garden', 'garlic', 'garnet', 'gazebo', 'ginger', 'glacier', 'goblet', 'goose', 'granite', 'grape',
  'gravel', 'guitar', 'hammer', 'hammock', 'harbour', 'harvest', 'hazel', 'heather', 'hedge', 'helmet', 'heron', 'hinge', 'holly', 'honey', 'horizon', 'hut',
  'iceberg', 'inkwell', 'island', 'ivory', 'jacket', 'jasmine', 'jigsaw', 'juniper', 'kettle', 'kingfisher', 'kitchen', 'kite', 'kitten', 'ladder', 'lagoon',
  'lantern', 'lapwing', 'larch', 'lavender', 'ledger', 'lemon', 'library', 'lighthouse', 'lilac', 'linen', 'lobster', 'locket', 'lupin', 'magnet', 'magpie',
  'mango', 'maple', 'marble', 'marigold', 'market', 'meadow', 'medal', 'melon', 'mill', 'mint', 'mirror', 'mitten', 'mosaic', 'moss', 'muffin', 'mustard',
  'napkin', 'nectar', 'nettle', 'nightingale', 'notebook', 'nutmeg', 'oak', 'oasis', 'oat', 'olive', 'onion', 'orchard', 'otter', 'oyster', 'paddle', 'pancake',
  'pansy', 'parcel', 'parsley', 'pasture', 'peach', 'pebble', 'pelican', 'pencil', 'pepper', 'pewter', 'pigeon', 'pillow', 'plum', 'pocket', 'pond', 'poppy',
  'porridge', 'postcard', 'potter', 'primrose', 'puffin', 'pumpkin', 'quarry', 'quill', 'quilt', 'rabbit', 'radish', 'raft', 'rainbow', 'raven', 'ribbon',
  'river', 'robin', 'rocket', 'rosemary', 'saddle', 'saffron', 'sail', 'salmon', 'sandal', 'satchel', 'scarf', 'seagull', 'shell', 'shovel', 'silver', 'skylark',
  'slate', 'snowdrop', 'spaniel', 'sparrow', 'spinach', 'spruce', 'stable', 'starling', 'station', 'stream', 'sunflower', 'swallow', 'tartan', 'teapot', 'thimble',
  'thistle', 'thrush', 'timber',
];

const wordsOf = (bytes: readonly number[]): string => bytes.map((byte) => words[byte] ?? '').join(' ');

/** 64 bits: nobody finds another key with the same ones, and nobody guesses a passphrase of so many. */
const wordsSaid = 8;

/**
 * @param key the public key, 64 hex digits
 * @returns "acorn harbour willow ...": eight words
 */
export const keyWords = (key: string): string => {
  const hash = sha256OfText(key);
  return wordsOf(Array.from({ length: wordsSaid }, (_, at) => Number.parseInt(hash.slice(at * 2, at * 2 + 2), 16)));
};

/** A passphrase that a program made: eight words of 256, easy to read out and to type. */
export const madePassphrase = (randomBytes: RandomBytes): string => wordsOf([...randomBytes(wordsSaid)]);
