package dev.mynah.network.air.fsm;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One running state machine. An event that arrives while another is being handled waits for its turn, so the steps of a
 * row always see the state the row led to.
 */
public final class Machine<S extends Enum<S>, M> {
    /** Is told of every change, and of every event that had no row. */
    public interface Watch<S> {
        void moved(S from, S to, Object event);

        void unexpected(S state, Object event);
    }

    private final Transitions<S, M> table;
    private final M owner;
    private final Watch<S> watch;
    private final Deque<Object> waiting = new ArrayDeque<>();
    private S state;
    private boolean handling;

    public Machine(Transitions<S, M> table, M owner, S initial, Watch<S> watch) {
        this.table = table;
        this.owner = owner;
        this.state = initial;
        this.watch = watch;
    }

    public S state() {
        return state;
    }

    /** Handles an event as its row says; a timer's expiry is fired as the timer's name. */
    public void fire(Object event) {
        waiting.add(event);
        if (handling) {
            return;
        }
        handling = true;
        try {
            while (!waiting.isEmpty()) {
                handle(waiting.remove());
            }
        } finally {
            handling = false;
        }
    }

    private void handle(Object event) {
        table.find(state, event)
                .ifPresentOrElse(
                        row -> {
                            S from = state;
                            state = row.to();
                            if (from != state) {
                                watch.moved(from, state, event);
                            }
                            row.steps().forEach(step -> step.action().accept(owner, event));
                        },
                        () -> watch.unexpected(state, event));
    }
}
