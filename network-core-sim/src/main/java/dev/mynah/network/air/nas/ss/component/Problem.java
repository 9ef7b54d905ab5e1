package dev.mynah.network.air.nas.ss.component;

import java.util.Optional;

/** What is wrong with a component. TS 24.080 3.6.7. */
public enum Problem {
    UNRECOGNIZED_COMPONENT(0x80, 0),
    MISTYPED_COMPONENT(0x80, 1),
    BADLY_STRUCTURED_COMPONENT(0x80, 2),
    DUPLICATE_INVOKE_ID(0x81, 0),
    UNRECOGNIZED_OPERATION(0x81, 1),
    MISTYPED_PARAMETER(0x81, 2),
    RESOURCE_LIMITATION(0x81, 3),
    INITIATING_RELEASE(0x81, 4),
    UNRECOGNIZED_LINKED_ID(0x81, 5),
    LINKED_RESPONSE_UNEXPECTED(0x81, 6),
    UNEXPECTED_LINKED_OPERATION(0x81, 7),
    RETURN_RESULT_UNRECOGNIZED_INVOKE_ID(0x82, 0),
    RETURN_RESULT_UNEXPECTED(0x82, 1),
    RETURN_RESULT_MISTYPED_PARAMETER(0x82, 2),
    RETURN_ERROR_UNRECOGNIZED_INVOKE_ID(0x83, 0),
    RETURN_ERROR_UNEXPECTED(0x83, 1),
    UNRECOGNIZED_ERROR(0x83, 2),
    UNEXPECTED_ERROR(0x83, 3),
    RETURN_ERROR_MISTYPED_PARAMETER(0x83, 4);

    private final int tag;
    private final int code;

    Problem(int tag, int code) {
        this.tag = tag;
        this.code = code;
    }

    /** The tag says which kind of component is complained of. */
    int tag() {
        return tag;
    }

    int code() {
        return code;
    }

    static Optional<Problem> of(int tag, int code) {
        for (Problem problem : values()) {
            if (problem.tag == tag && problem.code == code) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }
}
