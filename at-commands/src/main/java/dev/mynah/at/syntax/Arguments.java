package dev.mynah.at.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values a terminal gave for the parameters of a command, each checked and of its parameter's type. */
public final class Arguments {
    private final List<Parameter<?, ?>> parameters;
    private final @Nullable Object[] values;
    private final List<Object> repeated;

    Arguments(List<Parameter<?, ?>> parameters, @Nullable Object[] values, List<Object> repeated) {
        this.parameters = parameters;
        this.values = values;
        this.repeated = repeated;
    }

    /**
     * The value given, or the parameter's default when it was left out.
     *
     * @throws IllegalArgumentException if the parameter is optional, has no default and was left out (ask {@link #find}
     *     for such a one), or is not one of the command's
     */
    public <T> T get(Parameter<T, ?> parameter) {
        return find(parameter).orElseThrow(() -> new IllegalArgumentException(parameter + " was left out"));
    }

    /** The value given, or the parameter's default; empty when it was left out and has none. */
    public <T> Optional<T> find(Parameter<T, ?> parameter) {
        @Nullable T value = parameter.cast(values[place(parameter)]);
        return Optional.ofNullable(value != null ? value : parameter.fallback());
    }

    /** Whether a value was written for the parameter. */
    public boolean has(Parameter<?, ?> parameter) {
        return values[place(parameter)] != null;
    }

    /** Whether the command has the parameter at all, for what looks at several commands. */
    public boolean takes(Parameter<?, ?> parameter) {
        return parameters.stream().anyMatch(it -> it == parameter);
    }

    /** All values of the parameter that may be repeated at the end, in order; empty when none was written. */
    public <T> List<T> all(Parameter<T, ?> parameter) {
        var all = new ArrayList<T>(repeated.size());
        for (var value : repeated) {
            all.add(parameter.cast(value));
        }
        return all;
    }

    private int place(Parameter<?, ?> parameter) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i) == parameter) {
                return i;
            }
        }
        throw new IllegalArgumentException(parameter + " is no parameter of this command");
    }
}
