import { useSyncExternalStore } from 'react';

export type DockTab = 'requirements' | 'findings' | 'numbers' | 'preview';

interface DockState {
  tab: DockTab;
  /** Where it is a drawer: drawn out. */
  isOpen: boolean;
}

const atFirst: DockState = { tab: 'requirements', isOpen: false };
let state = atFirst;
const listeners = new Set<() => void>();

/** Changes what the dock shows; it stays so from section to section. */
export function setDock(next: Partial<DockState>): void {
  state = { ...state, ...next };
  listeners.forEach((listener) => listener());
}

/** Pushes the drawer back, so that it does not stand over the field the cursor goes to. */
export function closeDrawer(): void {
  if (state.isOpen) setDock({ isOpen: false });
}

/** Brings a tab of the dock into sight and the cursor into it. */
export function showDock(tab: DockTab): void {
  setDock({ tab, isOpen: true });
  requestAnimationFrame(() => document.getElementById('dock-panel')?.focus());
}

export const useDockState = (): DockState =>
  useSyncExternalStore((listener) => (listeners.add(listener), () => void listeners.delete(listener)), () => state, () => atFirst);
