package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Line;
import dev.mynah.at.line.LineOption;
import dev.mynah.at.line.SRegister;
import dev.mynah.at.result.ResultCode;
import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.CallEnd;
import dev.mynah.modem.Calls.Notice;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.HashSet;
import java.util.Set;

/**
 * What is told of calls unasked: RING, {@code +CLIP} and {@code +CDIP}, {@code +CCWA}, {@code +COLP}, {@code +CSSI} and {@code +CSSU}, and how
 * they end. Answers by itself when S0 says so.
 */
final class CallReport implements UnsolicitedReport {
    private static final int USER_BUSY = 17;
    private static final int NO_USER_RESPONDING = 18;
    private static final int NO_ANSWER = 19;
    private static final int VOICE_CLASS = 1;

    private static final Setting<Integer> RINGS = Setting.memory(0);
    /** Calls whose waiting, or whose connected number, has been told of. */
    private static final Setting<Set<Integer>> TOLD = Setting.memory(Set.of());

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.CallRang rang) {
            rang(port, rang.call());
        } else if (event instanceof SubscriptionEvent.CallChanged changed) {
            changed(port, changed.call());
        } else if (event instanceof SubscriptionEvent.CallEnded ended) {
            port.set(RINGS, 0);
            forget(port, ended.call().id());
            ended(port, ended.end());
        } else if (event instanceof SubscriptionEvent.CallNoticed noticed) {
            noticed(port, noticed.notice());
        }
    }

    private static void rang(AtPort port, Call call) {
        if (port.get(RingFormat.EXTENDED)) {
            port.report("+CRING: VOICE");
        } else {
            result(port, ResultCode.RING);
        }
        if (port.get(CallingLine.SHOWN)) {
            port.report(Line.of("+CLIP")
                    .add(call.number())
                    .add(Numbers.type(call.number()))
                    .omit()
                    .omit()
                    .omit()
                    .add(validity(call.line()))
                    .toString());
        }
        if (port.get(CalledLine.SHOWN)) {
            port.subscription()
                    .calls()
                    .calledNumber(call.id())
                    .ifPresent(number -> port.report(Line.of("+CDIP")
                            .add(number)
                            .add(Numbers.type(number))
                            .toString()));
        }
        if (port.get(CallingName.SHOWN)) {
            call.name()
                    .ifPresent(name -> port.report(Line.of("+CNAP")
                            .text(name.text(), port.alphabet())
                            .add(validity(name.validity()))
                            .toString()));
        }
        int rings = port.get(RINGS) + 1;
        port.set(RINGS, rings);
        int wanted = port.line().get(SRegister.S0);
        if (wanted != 0 && rings >= wanted) {
            port.subscription().calls().answer();
        }
    }

    private static void changed(AtPort port, Call call) {
        if (call.state() == State.WAITING && port.get(CallWaiting.REPORTING) && first(port, call)) {
            port.report(Line.of("+CCWA")
                    .add(call.number())
                    .add(Numbers.type(call.number()))
                    .add(VOICE_CLASS)
                    .omit()
                    .add(validity(call.line()))
                    .toString());
        } else if (call.state() == State.ACTIVE) {
            port.set(RINGS, 0);
            call.connected()
                    .filter(number -> !call.incoming() && port.get(ConnectedLine.SHOWN) && first(port, call))
                    .ifPresent(number -> port.report(Line.of("+COLP")
                            .add(number)
                            .add(Numbers.type(number))
                            .toString()));
        }
    }

    private static boolean first(AtPort port, Call call) {
        Set<Integer> told = new HashSet<>(port.get(TOLD));
        boolean added = told.add(call.id());
        port.set(TOLD, Set.copyOf(told));
        return added;
    }

    private static void forget(AtPort port, int call) {
        Set<Integer> told = new HashSet<>(port.get(TOLD));
        told.remove(call);
        port.set(TOLD, Set.copyOf(told));
    }

    private static int validity(Calls.Line line) {
        return switch (line) {
            case VALID -> 0;
            case WITHHELD -> 1;
            case NOT_AVAILABLE -> 2;
        };
    }

    /** A host that hangs up knows that it did. */
    private static void ended(AtPort port, CallEnd end) {
        if (!end.byNetwork() && end.trouble().isEmpty()) {
            return;
        }
        result(
                port,
                switch (end.cause()) {
                    case USER_BUSY -> ResultCode.BUSY;
                    case NO_USER_RESPONDING, NO_ANSWER -> ResultCode.NO_ANSWER;
                    default -> ResultCode.NO_CARRIER;
                });
    }

    private static void noticed(AtPort port, Notice notice) {
        if (notice.intermediate() && port.get(SupplementaryReporting.INTERMEDIATE)) {
            port.report("+CSSI: " + notice.code());
        } else if (!notice.intermediate() && port.get(SupplementaryReporting.UNSOLICITED)) {
            port.report("+CSSU: " + notice.code());
        }
    }

    private static void result(AtPort port, ResultCode code) {
        port.report(port.line().is(LineOption.VERBOSE) ? code.words() : Integer.toString(code.number()));
    }
}
