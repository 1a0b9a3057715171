// @vitest-environment jsdom
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { createCommandRegistry } from '../../../renderer/lib/commands/registry.ts';
import { CommandRegistryProvider, useCommands } from '../../../renderer/lib/commands/use-commands.tsx';

describe('the commands of a screen', () => {
  it('are there with the screen and go with it, before the next key can come', async () => {
    const registry = createCommandRegistry();
    const done: string[] = [];
    const Tab = ({ name }: { readonly name: string }) => {
      useCommands([{ id: `${name}.save`, group: 'File', label: `Save the ${name}`, keys: 'Ctrl+S', perform: () => done.push(name) }]);
      return <p>{name}</p>;
    };
    const Meeting = ({ name, meeting }: { readonly name: string; readonly meeting: string }) => {
      useCommands([{ id: 'meeting.publish', group: 'Meeting', label: 'Go to Publish', keys: null, perform: () => done.push(meeting) }]);
      return <Tab key={name} name={name} />;
    };
    const page = document.createElement('div');
    const root = createRoot(page);
    /** As the router shows a screen; done as soon as the page has changed, when ordinary effects still wait for a frame. */
    const show = (name: string, meeting: string): Promise<void> => new Promise(resolve => {
      const observer = new MutationObserver(() => { observer.disconnect(); resolve(); });
      observer.observe(page, { childList: true, subtree: true, characterData: true });
      startTransition(() => { root.render(<CommandRegistryProvider registry={registry}><Meeting name={name} meeting={meeting} /></CommandRegistryProvider>); });
    });
    const seen = (): readonly string[] => registry.all().map(({ id }) => id);
    await show('agenda', 'May');
    expect(seen()).toEqual(expect.arrayContaining(['agenda.save', 'meeting.publish']));
    await show('publish', 'June');
    expect(seen()).not.toContain('agenda.save');
    registry.run('publish.save');
    registry.run('meeting.publish');
    expect(done).toEqual(['publish', 'June']);
    root.unmount();
  });
});
