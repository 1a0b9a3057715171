// Said while a file is being opened; nothing for the first 300 ms, so that nothing flickers (UX 19).
import { useEffect, useState } from 'react';
import styles from './opening.module.css';

const patience = 300;

export const Opening = () => {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => { setLong(true); }, patience);
    return () => { clearTimeout(timer); };
  }, []);
  return <p className={styles.opening} role="status">{isLong ? 'Opening the file' : ''}</p>;
};
