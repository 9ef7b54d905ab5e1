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
        Transitions.Row<S, M> row = table.find(state, event);
        if (row == null) {
            watch.unexpected(state, event);
            return;
        }
        S from = state;
        state = row.to();
        if (from != state) {
            watch.moved(from, state, event);
        }
        for (Transitions.Step<M> step : row.steps()) {
            step.action().accept(owner, event);
        }
    }
}
