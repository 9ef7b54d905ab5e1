package dev.mynah.hal.service.voice;

import dev.mynah.hal.radio.voice.AudioQuality;
import dev.mynah.hal.radio.voice.Call;
import dev.mynah.modem.Calls;
import java.util.List;

/** The calls of the engine as the HAL lists them. */
final class CallReport {
    private static final byte LINE_1 = 0;
    private static final int INTERNATIONAL = 145;
    private static final int UNKNOWN = 129;

    private CallReport() {}

    static List<Call> of(Calls calls) {
        return calls.list().stream().map(CallReport::of).toList();
    }

    private static Call of(Calls.Call call) {
        return new Call(
                state(call.state()),
                call.id(),
                type(call.number()),
                call.multiparty(),
                call.incoming(),
                LINE_1,
                true,
                false,
                call.number(),
                presentation(call.line()),
                call.name().map(Calls.Name::text).orElse(""),
                call.name().map(it -> presentation(it.validity())).orElse(Call.PRESENTATION_UNKNOWN),
                List.of(),
                AudioQuality.UNSPECIFIED,
                call.redirecting().orElse(""));
    }

    private static int state(Calls.State state) {
        return switch (state) {
            case ACTIVE -> Call.STATE_ACTIVE;
            case HELD -> Call.STATE_HOLDING;
            case DIALLING -> Call.STATE_DIALING;
            case ALERTING -> Call.STATE_ALERTING;
            case INCOMING -> Call.STATE_INCOMING;
            case WAITING -> Call.STATE_WAITING;
        };
    }

    private static int presentation(Calls.Line line) {
        return switch (line) {
            case VALID -> Call.PRESENTATION_ALLOWED;
            case WITHHELD -> Call.PRESENTATION_RESTRICTED;
            case NOT_AVAILABLE -> Call.PRESENTATION_UNKNOWN;
        };
    }

    /** Type of address, TS 24.008 10.5.4.7. */
    static int type(String number) {
        return number.startsWith("+") ? INTERNATIONAL : UNKNOWN;
    }

    /** A number with a type beside it, as a person writes it. */
    static String written(String number, int type) {
        return type == INTERNATIONAL && !number.startsWith("+") ? "+" + number : number;
    }
}
