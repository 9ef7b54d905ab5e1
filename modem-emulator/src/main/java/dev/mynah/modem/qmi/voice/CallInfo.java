package dev.mynah.modem.qmi.voice;

import dev.mynah.modem.Calls;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Optional;

/**
 * A call as a list has it.
 *
 * @param mode the technology: 2 GSM, 3 UMTS, 0 while it is on its way there
 */
record CallInfo(int id, int state, int type, int direction, int mode, boolean multiparty, int line) {
    private static final int VOICE = 0;
    private static final int EMERGENCY = 9;
    private static final int OUTGOING = 1;
    private static final int INCOMING = 2;
    private static final int FIRST_LINE = 0;
    private static final int ENDED = 9;

    static final TlvType<List<CallInfo>> LIST = TlvType.list(
            TlvType.U8,
            Struct.of(
                    TlvType.U8,
                    CallInfo::id,
                    TlvType.U8,
                    CallInfo::state,
                    TlvType.U8,
                    CallInfo::type,
                    TlvType.U8,
                    CallInfo::direction,
                    TlvType.U8,
                    CallInfo::mode,
                    TlvType.BOOL,
                    CallInfo::multiparty,
                    TlvType.U8,
                    CallInfo::line,
                    CallInfo::new));

    static CallInfo of(Calls.Call call, Optional<Rat> rat) {
        return of(call, state(call), rat);
    }

    static CallInfo ended(Calls.Call call, Optional<Rat> rat) {
        return of(call, ENDED, rat);
    }

    private static CallInfo of(Calls.Call call, int state, Optional<Rat> rat) {
        return new CallInfo(
                call.id(),
                state,
                call.emergency() ? EMERGENCY : VOICE,
                call.incoming() ? INCOMING : OUTGOING,
                rat.map(CallInfo::mode).orElse(0),
                call.multiparty(),
                FIRST_LINE);
    }

    private static int mode(Rat rat) {
        return switch (rat) {
            case GSM -> 2;
            case UTRAN -> 3;
            case E_UTRAN, NR -> 0;
        };
    }

    private static int state(Calls.Call call) {
        return switch (call.state()) {
            case DIALLING -> 1;
            case INCOMING -> 2;
            case ACTIVE -> 3;
            case ALERTING -> 5;
            case HELD -> 6;
            case WAITING -> 7;
        };
    }
}
