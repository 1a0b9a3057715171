// From the Word file, or from the sheets laid out here, to paper or PDF.
import styles from './print.module.css';

export const PrintHelp = () => (
  <details>
    <summary>How to print it, or make a PDF of it</summary>
    <ul className={styles.how}>
      <li>Without Word, a PDF: choose “A PDF” when you print. Where the print dialog of the browser comes up, choose “Save as PDF” as the printer; leave paper size, scale and margins as they are, and headers and footers off.</li>
      <li>In Word, a PDF: File, Save As, PDF; under Options tick “Create bookmarks using: Headings” and “Document structure tags for accessibility”.</li>
      <li>In LibreOffice, a PDF: File, Export As, Export as PDF; tick “Tagged PDF” and “Export outlines”, and leave “Export automatically inserted blank pages” off.</li>
      <li>On both sides: print from that PDF and flip on the long edge. A word processor that prints the file itself may add empty pages of its own where an even page number comes on a right-hand page.</li>
    </ul>
  </details>
);
