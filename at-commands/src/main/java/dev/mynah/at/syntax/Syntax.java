package dev.mynah.at.syntax;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.result.ResultCode;
import dev.mynah.at.text.Alphabet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one command is written: its name, the forms it has and the parameters of its set form. The same declaration reads
 * what a terminal sent, answers {@code =?} and prints the command's row in the documents. Immutable.
 *
 * <pre>{@code
 * Syntax.extended("+CREG").set(N).read().test()
 * Syntax.extended("+CGMI").execute().bareTest()
 * Syntax.basic("E").value(ECHO)
 * Syntax.basic("&C").value(BEHAVIOUR)
 * Syntax.register(3).value(CHARACTER)
 * Syntax.dial(NUMBER)
 * }</pre>
 */
public final class Syntax {
    private enum Shape {
        BASIC,
        REGISTER,
        DIAL,
        EXTENDED
    }

    private static final int LONGEST_DIAL_STRING = 128;
    private static final Pattern EXTENDED_NAME = Pattern.compile("[^A-Za-z0-9&\\\\\"=?;,\\s][A-Z0-9!%./:_-]+");
    private static final Pattern BASIC_NAME = Pattern.compile("[&\\\\]?[A-Z]");

    private final Shape shape;
    private final String name;
    private final Set<Form> forms;
    private final List<Parameter<?, ?>> parameters;
    private final @Nullable Parameter<?, ?> repeating;
    private final boolean bareTest;
    private final boolean endsLine;

    private Syntax(
            Shape shape,
            String name,
            Set<Form> forms,
            List<Parameter<?, ?>> parameters,
            @Nullable Parameter<?, ?> repeating,
            boolean bareTest,
            boolean endsLine) {
        this.shape = shape;
        this.name = name;
        this.forms = forms;
        this.parameters = parameters;
        this.repeating = repeating;
        this.bareTest = bareTest;
        this.endsLine = endsLine;
    }

    private static Syntax named(Shape shape, String name, Form... forms) {
        var set = EnumSet.noneOf(Form.class);
        set.addAll(List.of(forms));
        return new Syntax(shape, name, set, List.of(), null, false, false);
    }

    /** An extended command, by its name with its prefix: {@code +CREG}, or a vendor's {@code *CNTI}. V.250 5.4. */
    public static Syntax extended(String name) {
        if (!EXTENDED_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("extended command name: " + name);
        }
        return named(Shape.EXTENDED, name);
    }

    /** A basic command: a letter, alone or after {@code &} or a backslash. V.250 5.3.1. */
    public static Syntax basic(String name) {
        if (!BASIC_NAME.matcher(name).matches() || name.equals("D") || name.equals("S")) {
            throw new IllegalArgumentException("basic command name: " + name);
        }
        return named(Shape.BASIC, name, Form.EXECUTE);
    }

    /** An S-register: {@code S3=13} and {@code S3?}. Its value is a parameter given by {@link #value}. V.250 5.3.2. */
    public static Syntax register(int number) {
        return named(Shape.REGISTER, "S" + number, Form.SET, Form.READ);
    }

    /** A parameter for {@link #dial}. */
    public static StringParameter dialString(String name) {
        return StringParameter.dial(name, LONGEST_DIAL_STRING);
    }

    /**
     * The dial command: all that follows D up to the end of the line or to a semicolon, which is kept as the last
     * character of the string as it asks for a voice call. V.250 6.3.1, TS 27.007 6.2.
     */
    public static Syntax dial(StringParameter number) {
        return named(Shape.DIAL, "D", Form.EXECUTE).parameters(List.of(number));
    }

    /** The number after a basic command, or of an S-register. */
    public Syntax value(Parameter<?, ?> parameter) {
        if (shape != Shape.BASIC && shape != Shape.REGISTER) {
            throw new IllegalArgumentException(name + " is no basic command");
        }
        return parameters(List.of(parameter));
    }

    /** Has the form {@code AT+NAME}. */
    public Syntax execute() {
        return also(Form.EXECUTE);
    }

    /** Has the form {@code AT+NAME=...} with these parameters, in this order. */
    public Syntax set(Parameter<?, ?>... ordered) {
        if (shape != Shape.EXTENDED) {
            throw new IllegalArgumentException(name + " is no extended command");
        }
        return also(Form.SET).parameters(List.of(ordered));
    }

    /** Has one more parameter at the end of its set form, which may be written any number of times, or not at all. */
    public Syntax repeating(Parameter<?, ?> parameter) {
        return new Syntax(shape, name, forms, parameters, parameter, bareTest, endsLine);
    }

    /** Has the form {@code AT+NAME?}. */
    public Syntax read() {
        return also(Form.READ);
    }

    /** Has the form {@code AT+NAME=?}, which lists the values allowed where they can be listed. V.250 5.4.4.4. */
    public Syntax test() {
        return also(Form.TEST);
    }

    /** Has the form {@code AT+NAME=?}, which only says OK. */
    public Syntax bareTest() {
        return new Syntax(shape, name, with(Form.TEST), parameters, repeating, true, endsLine);
    }

    /** Is the last of its line: what follows it is ignored, as after Z. V.250 6.1.1. */
    public Syntax endingLine() {
        return new Syntax(shape, name, forms, parameters, repeating, bareTest, true);
    }

    private Syntax also(Form form) {
        return new Syntax(shape, name, with(form), parameters, repeating, bareTest, endsLine);
    }

    private Set<Form> with(Form form) {
        var all = EnumSet.of(form);
        all.addAll(forms);
        return all;
    }

    private Syntax parameters(List<Parameter<?, ?>> ordered) {
        return new Syntax(shape, name, forms, ordered, repeating, bareTest, endsLine);
    }

    /** The command's name in capitals, with its prefix and without AT. */
    public String name() {
        return name;
    }

    /** Whether the command has this form. */
    public boolean has(Form form) {
        return forms.contains(form);
    }

    /** Whether what follows on the same line is ignored. */
    public boolean endsLine() {
        return endsLine;
    }

    /** Whether what is written after the name must not be shown in a trace. */
    public boolean secret() {
        for (Parameter<?, ?> parameter : parameters) {
            if (parameter.isSecret()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads what was written after the name (and after {@code =} for an extended command).
     *
     * <p>A value that breaks V.250's own rules, and any bad value of a basic command, is refused with {@code ERROR}; a
     * value of the wrong type, range or number with the {@code +CME ERROR} for it.
     *
     * @param written one character per octet, without spaces outside strings
     * @param alphabet the terminal's, for texts
     */
    public Reading<Arguments> bind(String written, Alphabet alphabet) {
        var bound = shape == Shape.DIAL ? dialled(written) : valued(written, alphabet);
        return shape == Shape.EXTENDED || shape == Shape.DIAL || bound instanceof Reading.Good
                ? bound
                : Reading.refused(ResultCode.ERROR);
    }

    /** Arguments with nothing written for any parameter: those of {@code AT+NAME}. */
    public Arguments nothingGiven() {
        return new Arguments(parameters, new @Nullable Object[parameters.size()], List.of());
    }

    private Reading<Arguments> dialled(String written) {
        var read = parameters.get(0).read(new Value(written, false), Alphabet.IRA);
        if (read instanceof Reading.Refused<?> refused) {
            return Reading.refused(refused.result());
        }
        return Reading.good(new Arguments(parameters, new Object[] {((Reading.Good<?>) read).value()}, List.of()));
    }

    private Reading<Arguments> valued(String written, Alphabet alphabet) {
        var values = new @Nullable Object[parameters.size()];
        var repeated = new ArrayList<Object>();
        var reader = new ValueReader(written);
        for (int i = 0; i < values.length || reader.hasNext(); i++) {
            var parameter = i < values.length ? parameters.get(i) : repeating;
            var value = reader.hasNext() ? reader.next() : Value.OMITTED;
            if (value == null) {
                return Reading.refused(ResultCode.ERROR);
            }
            if (parameter == null || (value.omitted() && (parameter.required() || i >= values.length))) {
                return Reading.refused(CmeError.INCORRECT_PARAMETERS);
            }
            if (value.omitted()) {
                continue;
            }
            var read = parameter.read(value, alphabet);
            if (read instanceof Reading.Refused<?> refused) {
                return Reading.refused(refused.result());
            }
            var good = ((Reading.Good<?>) read).value();
            if (i < values.length) {
                values[i] = good;
            } else {
                repeated.add(good);
            }
        }
        return Reading.good(new Arguments(parameters, values, repeated));
    }

    /**
     * What {@code =?} says after the name and a colon: the values of each parameter up to the last that can be listed;
     * empty when none can, and the answer is a bare OK.
     */
    public Optional<String> listing() {
        if (bareTest) {
            return Optional.empty();
        }
        var listed = new ArrayList<String>();
        int last = 0;
        for (var parameter : parameters) {
            var values = parameter.isListed() ? parameter.values() : Optional.<String>empty();
            listed.add(values.orElse(""));
            last = values.isPresent() ? listed.size() : last;
        }
        return last == 0 ? Optional.empty() : Optional.of(String.join(",", listed.subList(0, last)));
    }

    /** The forms for a reader, such as {@code AT+CREG=[<n>]}, {@code AT+CREG?}, {@code AT+CREG=?}. */
    public List<String> usage() {
        var at = "AT" + name;
        return forms.stream()
                .map(form -> switch (form) {
                    case EXECUTE -> at + written("");
                    case SET -> at + "=" + written(",");
                    case READ -> at + "?";
                    case TEST -> at + "=?";
                })
                .toList();
    }

    /** The parameters for a reader, each such as {@code <n>: (0-3), default 0}. */
    public List<String> legend() {
        var all = new ArrayList<String>();
        parameters.forEach(parameter -> all.add(parameter.legend()));
        if (repeating != null) {
            all.add(repeating.legend());
        }
        return all;
    }

    private String written(String separator) {
        if (shape == Shape.EXTENDED && separator.isEmpty()) {
            return "";
        }
        var text = new StringBuilder();
        for (var parameter : parameters) {
            var one = (text.length() > 0 ? separator : "") + parameter;
            text.append(parameter.required() ? one : "[" + one + "]");
        }
        if (repeating != null) {
            text.append('[').append(separator).append(repeating).append("...]");
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "AT%s %s", name, forms);
    }
}
