package dev.mynah.at.syntax;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.text.Alphabet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A typed parameter of a command. It is its own key: the constant that declares it in a {@link Syntax} also fetches its
 * value from the {@link Arguments}. Immutable; each method below gives a changed copy.
 *
 * @param <T> what a value becomes
 * @param <P> the parameter's own class
 */
public abstract sealed class Parameter<T, P extends Parameter<T, P>>
        permits IntParameter, FlagParameter, StringParameter, HexParameter, EnumParameter {

    /** What every kind of parameter has. */
    record Traits<T>(
            String name, boolean required, @Nullable T fallback, boolean listed, boolean secret, CmeError refusal) {
        static <T> Traits<T> named(String name) {
            return new Traits<>(name, true, null, true, false, CmeError.INCORRECT_PARAMETERS);
        }
    }

    private final Traits<T> traits;

    Parameter(Traits<T> traits) {
        this.traits = traits;
    }

    abstract P with(Traits<T> changed);

    abstract Reading<T> read(Value value, Alphabet alphabet);

    /** The values allowed, as {@code =?} lists them between parentheses; empty where they cannot be listed. */
    abstract Optional<String> values();

    /** The values allowed, for a reader of the documents. */
    abstract String described();

    /** A value as a terminal would write it. */
    abstract String written(T value);

    /** The values allowed and the default, for a reader of the documents. */
    final String legend() {
        var otherwise = traits.fallback == null ? "" : ", default " + written(traits.fallback);
        return "<" + traits.name + ">: " + described() + otherwise;
    }

    /** The standard's name of the parameter, without angle brackets. */
    public final String name() {
        return traits.name;
    }

    /** May be left out, and then has no value. */
    public final P optional() {
        return with(new Traits<>(traits.name, false, null, traits.listed, traits.secret, traits.refusal));
    }

    /** May be left out, and then has this value. */
    public final P orElse(T fallback) {
        return with(new Traits<>(traits.name, false, fallback, traits.listed, traits.secret, traits.refusal));
    }

    /** Is passed over in the answer to {@code =?}. */
    public final P unlisted() {
        return with(new Traits<>(traits.name, traits.required, traits.fallback, false, traits.secret, traits.refusal));
    }

    /** Carries a PIN, a password or a key: never shown in a trace. */
    public final P secret() {
        return with(new Traits<>(traits.name, traits.required, traits.fallback, traits.listed, true, traits.refusal));
    }

    /** Answers a value that is not allowed with this error, instead of {@code 50} (incorrect parameters). */
    public final P refusing(CmeError error) {
        return with(new Traits<>(traits.name, traits.required, traits.fallback, traits.listed, traits.secret, error));
    }

    @SuppressWarnings("unchecked") // arguments keep the values that this very parameter read
    final @Nullable T cast(@Nullable Object value) {
        return (T) value;
    }

    final boolean required() {
        return traits.required;
    }

    final boolean isSecret() {
        return traits.secret;
    }

    final boolean isListed() {
        return traits.listed;
    }

    final @Nullable T fallback() {
        return traits.fallback;
    }

    final Traits<T> traits() {
        return traits;
    }

    final Reading<T> refused() {
        return Reading.refused(traits.refusal);
    }

    @Override
    public final String toString() {
        return "<" + traits.name + ">";
    }
}
