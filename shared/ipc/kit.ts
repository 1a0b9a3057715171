// What the shell needs of the model beside the contract. Apart from it, so that the preload script stays without a schema library.
export { z } from '../model/zod.ts';
