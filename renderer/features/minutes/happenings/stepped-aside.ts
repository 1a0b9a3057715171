// Whether the short form has stepped aside while what it says is stored.
import { createContext } from 'react';

export const SteppedAside = createContext(false);
