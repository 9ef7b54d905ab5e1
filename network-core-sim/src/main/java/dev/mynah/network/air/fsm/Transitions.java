package dev.mynah.network.air.fsm;

import dev.mynah.network.air.time.TimerName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The table of one kind of state machine: in which state, on which event, to which state, doing what. Rows are tried in
 * the order they were written. A table holds no state of a machine and is shared by all of its kind.
 *
 * @param <S> the states
 * @param <M> the machine's own object, on which the steps act
 */
public final class Transitions<S extends Enum<S>, M> {
    /** One thing done on the way, with the words the printed table uses for it. */
    public record Step<M>(String words, BiConsumer<M, Object> action) {
        /** A step that needs no more than the machine. */
        public static <M> Step<M> of(String words, Consumer<M> action) {
            return new Step<>(words, (machine, event) -> action.accept(machine));
        }

        /** A step that reads the event. */
        public static <M, E> Step<M> of(String words, Class<E> event, BiConsumer<M, E> action) {
            return new Step<>(words, (machine, given) -> action.accept(machine, event.cast(given)));
        }
    }

    record Row<S, M>(S from, Trigger trigger, S to, List<Step<M>> steps) {}

    /**
     * What a row waits for.
     *
     * @param event the class, or interface, all such events are of
     * @param when which of them
     */
    record Trigger(String words, Class<?> event, Predicate<Object> when) {}

    /** The rows that leave each state. */
    private final Map<S, List<Row<S, M>>> rows;

    /** Which of them an event's class leaves to choose from: worked out once for each class, when the table is complete. */
    private final ClassValue<Map<S, List<Row<S, M>>>> choices = new ClassValue<>() {
        @Override
        protected Map<S, List<Row<S, M>>> computeValue(Class<?> event) {
            Map<S, List<Row<S, M>>> choices = new EnumMap<>(rows);
            choices.replaceAll((state, leaving) -> leaving.stream()
                    .filter(row -> row.trigger.event.isAssignableFrom(event))
                    .toList());
            return choices;
        }
    };

    private Transitions(Class<S> states) {
        rows = new EnumMap<>(states);
        for (S state : states.getEnumConstants()) {
            rows.put(state, new ArrayList<>());
        }
    }

    /** Begins a table; close it with {@link In#build()}. */
    public static <S extends Enum<S>, M> Start<S, M> of(Class<S> states, Class<M> machine) {
        return new Start<>(new Transitions<>(states));
    }

    @Nullable Row<S, M> find(S state, Object event) {
        List<Row<S, M>> choice = of(state, choices.get(event.getClass()));
        for (int i = 0; i < choice.size(); i++) {
            Row<S, M> row = choice.get(i);
            if (row.trigger.when.test(event)) {
                return row;
            }
        }
        return null;
    }

    private static <S, R> List<R> of(S state, Map<S, List<R>> rows) {
        return Objects.requireNonNull(rows.get(state));
    }

    /** The table as a Mermaid state diagram. */
    public String mermaid() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        for (List<Row<S, M>> leaving : rows.values()) {
            for (Row<S, M> row : leaving) {
                StringJoiner steps = new StringJoiner(", ", " / ", "").setEmptyValue("");
                row.steps.forEach(step -> steps.add(step.words()));
                text.append("    %s --> %s: %s%s%n".formatted(row.from, row.to, row.trigger.words, steps));
            }
        }
        return text.toString();
    }

    /** An empty table, which must begin with a state. */
    public static final class Start<S extends Enum<S>, M> {
        private final Transitions<S, M> table;

        Start(Transitions<S, M> table) {
            this.table = table;
        }

        @SafeVarargs
        public final In<S, M> in(S... states) {
            return new In<>(table, states);
        }
    }

    /** The states the next rows leave from. */
    public static final class In<S extends Enum<S>, M> {
        private final Transitions<S, M> table;
        private final List<S> states;

        @SafeVarargs
        In(Transitions<S, M> table, S... states) {
            this.table = table;
            this.states = Arrays.asList(states);
        }

        @SafeVarargs
        public final In<S, M> in(S... next) {
            return new In<>(table, next);
        }

        /** On any event of a class. */
        public <E> On<S, M> on(Class<E> event) {
            return new On<>(this, new Trigger(event.getSimpleName(), event, given -> true));
        }

        /** On the expiry of a timer. */
        public On<S, M> on(TimerName timer) {
            return new On<>(this, new Trigger(timer.name() + " expires", TimerName.class, timer::equals));
        }

        /** On those events of a class that the words describe. */
        public <E> On<S, M> on(Class<E> event, String words, Predicate<E> when) {
            @SuppressWarnings("unchecked") // a row is asked of events of its class only
            Predicate<Object> asked = (Predicate<Object>) when;
            return new On<>(this, new Trigger(event.getSimpleName() + " [" + words + "]", event, asked));
        }

        public Transitions<S, M> build() {
            return table;
        }
    }

    /** A row that knows its event but not yet where it leads. */
    public static final class On<S extends Enum<S>, M> {
        private final In<S, M> in;
        private final Trigger trigger;

        On(In<S, M> in, Trigger trigger) {
            this.in = in;
            this.trigger = trigger;
        }

        /** Leads to a state, doing the steps after the state has changed. */
        @SafeVarargs
        public final In<S, M> go(S to, Step<M>... steps) {
            in.states.forEach(from -> add(from, to, steps));
            return in;
        }

        /** Leads nowhere, doing the steps. */
        @SafeVarargs
        public final In<S, M> stay(Step<M>... steps) {
            in.states.forEach(from -> add(from, from, steps));
            return in;
        }

        private void add(S from, S to, Step<M>[] steps) {
            of(from, in.table.rows).add(new Row<>(from, trigger, to, List.of(steps)));
        }
    }
}
