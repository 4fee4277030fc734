/** Puts the elements of one record together while the parser calls them out. */
import { refuseXml, xmlLimits } from './limits.ts';
import type { XmlElement, XmlRecord } from './record.ts';

interface Frame {
  name: string;
  path: string;
  line: number;
  element: XmlElement & { attributes: Record<string, string> };
}

interface OpenRecord {
  frame: Frame;
  elements: Map<string, XmlElement[]>;
  count: number;
}

export interface Tree {
  /** True when a record begins with this element. */
  open(name: string, line: number): boolean;
  attribute(name: string, value: string): void;
  text(text: string): void;
  /** The elements of the record that ends here. */
  close(): XmlRecord['elements'] | undefined;
  readonly isWithinRecord: boolean;
  /** The element that was closed last: the culprit when the next tag does not fit. */
  readonly lastClosed: Pick<Frame, 'name' | 'line'> | undefined;
}

/**
 * @param paths From the root to a record, in lower case.
 * @param where Says where in the file the parser stands.
 */
export function createTree(paths: readonly string[], where: () => string): Tree {
  const stack: Frame[] = [];
  let record: OpenRecord | undefined;
  let lastClosed: Frame | undefined;

  const count = () => {
    if (!record) return;
    record.count += 1;
    if (record.count > xmlLimits.elements) {
      throw refuseXml(`A record has more than ${xmlLimits.elements} elements.`, where());
    }
  };

  return {
    get isWithinRecord() {
      return record !== undefined;
    },
    get lastClosed() {
      return lastClosed;
    },
    open(tag, line) {
      const name = tag.toLowerCase();
      const parent = stack.at(-1);
      if (stack.length >= xmlLimits.depth) {
        throw refuseXml(`Elements lie more than ${xmlLimits.depth} deep.`, where());
      }
      const path = parent?.path ? `${parent.path}/${name}` : name;
      const element: Frame['element'] = { text: '', attributes: {}, nests: false };
      if (parent) {
        element.parent = parent.element;
        // A break is text: "<br/>" outside of CDATA.
        if (name === 'br') parent.element.text += '\n';
        else parent.element.nests = true;
      }
      const isRecord = !record && paths.includes(path);
      const frame = { name: tag, line, element, path: isRecord ? '' : path };
      stack.push(frame);
      if (isRecord) record = { frame, elements: new Map(), count: 0 };
      count();
      const siblings = record?.elements.get(frame.path);
      if (siblings) siblings.push(element);
      else record?.elements.set(frame.path, [element]);
      return isRecord;
    },
    attribute(name, value) {
      count();
      const element = stack.at(-1)?.element;
      if (element) element.attributes[name.toLowerCase()] = value;
    },
    text(text) {
      const element = stack.at(-1)?.element;
      if (record && element) element.text += text;
    },
    close() {
      lastClosed = stack.pop();
      if (!record || lastClosed !== record.frame) return undefined;
      const { elements } = record;
      record = undefined;
      return elements;
    },
  };
}
