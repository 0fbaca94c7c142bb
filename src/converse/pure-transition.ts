import {
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  type EventObject,
  type ExecutableActionObject,
} from 'xstate';

const nothing = () => undefined;

/**
 * Where a machine's transitions take place: an actor that is never started, whose actions nobody runs. It needs no input,
 * for its own first state is not looked at.
 */
function placeFor(machine: AnyStateMachine): Omit<AnyActorScope, 'actionExecutor'> {
  const self = createActor(machine);
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
  };
}

const places = new WeakMap<AnyStateMachine, ReturnType<typeof placeFor>>();

/**
 * The next snapshot and the actions to be done, as data. The same as XState's `transition`, which makes such a place, and
 * the machine's first state with it, anew for every event: that took longer than the event.
 */
export function pureTransition(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: EventObject,
): [next: AnyMachineSnapshot, actions: ExecutableActionObject[]] {
  let place = places.get(machine);
  if (!place) {
    place = placeFor(machine);
    places.set(machine, place);
  }
  const actions: ExecutableActionObject[] = [];
  const scope: AnyActorScope = { ...place, actionExecutor: (action) => void actions.push(action) };
  return [machine.transition(snapshot, event, scope), actions];
}
