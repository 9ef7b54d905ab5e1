package dev.mynah.euicc.cat.object;

import dev.mynah.euicc.tlv.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes objects apart for a message that knows which it wants. What is missing or wrong is noted, the reader goes on with a
 * stand-in, and whoever reads asks at the end whether there was a {@link #problem}.
 */
public final class ObjectReader {

    /**
     * Why a message isn't understood.
     *
     * @param result what TERMINAL RESPONSE says of it
     */
    public record Problem(GeneralResult result, Malformed why) {}

    private final CatObjects objects;
    private @Nullable Problem problem;

    /** Reads these objects; one that has to be understood and is unknown is a problem already (TS 102 223 6.10). */
    public ObjectReader(CatObjects objects) {
        this.objects = objects;
        objects.list().stream()
                .filter(it -> it.required() && !ObjectTypes.known(it.tag()))
                .findFirst()
                .ifPresent(it -> note(
                        GeneralResult.COMMAND_DATA_NOT_UNDERSTOOD,
                        "TS 102 223 6.10",
                        "tag %02X is not known and has to be".formatted(it.tag())));
    }

    /** An object that has to be there. */
    public <T> T required(ObjectType<T> type) {
        Optional<ComprehensionTlv> found = objects.find(type);
        if (found.isEmpty()) {
            note(GeneralResult.REQUIRED_VALUES_MISSING, type.clause(), type.name() + " is missing");
            return type.standIn();
        }
        return read(type, found.get()).orElse(type.standIn());
    }

    /** An object that may be there. */
    public <T> Optional<T> optional(ObjectType<T> type) {
        return objects.find(type).flatMap(it -> read(type, it));
    }

    /** Whether there is such an object. */
    public boolean flag(ObjectType<Boolean> type) {
        return objects.has(type);
    }

    public <T> List<T> all(ObjectType<T> type) {
        List<T> values = new ArrayList<>();
        objects.list().stream()
                .filter(it -> it.tag() == type.tag())
                .forEach(it -> read(type, it).ifPresent(values::add));
        return values;
    }

    /** All objects, for what is passed on as it is. */
    public CatObjects objects() {
        return objects;
    }

    private <T> Optional<T> read(ObjectType<T> type, ComprehensionTlv object) {
        Optional<T> value = type.decode(object.value());
        if (value.isEmpty()) {
            note(GeneralResult.COMMAND_DATA_NOT_UNDERSTOOD, type.clause(), type.name() + " means nothing");
        }
        return value;
    }

    /** Notes that a value can't be; the first note counts. */
    public void refuse(String clause, String reason) {
        note(GeneralResult.COMMAND_DATA_NOT_UNDERSTOOD, clause, reason);
    }

    private void note(GeneralResult result, String clause, String reason) {
        if (problem == null) {
            problem = new Problem(result, new Malformed(0, clause, reason));
        }
    }

    /** What was wrong first. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }
}
