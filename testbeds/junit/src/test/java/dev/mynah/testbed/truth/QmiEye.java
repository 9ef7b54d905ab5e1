package dev.mynah.testbed.truth;

import dev.mynah.testbed.junit.QmiAnswer;
import dev.mynah.testbed.junit.QmiHost;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The truth as QMI tells it: DMS, NAS and VOICE. */
final class QmiEye implements Eye {
    static final int DMS = 0x02;
    static final int NAS = 0x03;
    static final int VOICE = 0x09;
    private static final List<String> REGISTRATION = List.of("none", "home", "searching", "denied", "none");
    private static final Map<Integer, String> CALL =
            Map.of(1, "dialling", 2, "incoming", 3, "active", 4, "dialling", 5, "alerting", 6, "held", 7, "waiting");
    private static final Map<Integer, String> TECHNOLOGY = Map.of(8, "LTE", 5, "UMTS");

    private final QmiHost qmi;

    QmiEye(QmiHost qmi) {
        this.qmi = qmi;
    }

    @Override
    public Truth look() {
        QmiAnswer serving = qmi.ask(NAS, 0x0024).succeeds();
        QmiAnswer.Cursor system = serving.tlv(0x01);
        String registration = REGISTRATION.get(system.u8());
        boolean registered = registration.equals("home");
        if (registered && serving.tlv(0x10).u8() == 0) {
            registration = "roaming";
        }
        int radio = registered ? system.skip(4).u8() : 0;
        return new Truth(
                qmi.ask(DMS, 0x002D).succeeds().tlv(0x01).u8() == 0,
                text(0x003C),
                text(0x0043),
                lock(),
                registration,
                registered ? plmn(serving.tlv(0x12)) : "",
                registered ? TECHNOLOGY.get(radio) : "",
                registered ? area(serving) : Truth.NONE,
                registered ? serving.tlv(0x1D).u32() : Truth.NONE,
                calls());
    }

    private static long area(QmiAnswer serving) {
        return serving.has(0x24) ? serving.tlv(0x24).u16() : serving.tlv(0x1C).u16();
    }

    private static String plmn(QmiAnswer.Cursor current) {
        return "%03d%02d".formatted(current.u16(), current.u16());
    }

    private String text(int message) {
        QmiAnswer answer = qmi.ask(DMS, message);
        return answer.error() == 0 ? answer.tlv(0x01).rest() : "";
    }

    private String lock() {
        int status = qmi.ask(DMS, 0x002B).succeeds().tlv(0x11).u8();
        return status == 1 ? "PIN" : status == 4 ? "PUK" : "";
    }

    private List<Truth.CallSeen> calls() {
        QmiAnswer all = qmi.ask(VOICE, 0x002F).succeeds();
        List<Truth.CallSeen> calls = new ArrayList<>();
        QmiAnswer.Cursor call = all.tlv(0x10);
        int count = call.u8();
        for (int i = 0; i < count; i++) {
            int index = call.u8();
            String state = CALL.get(call.u8());
            boolean incoming = call.skip(1).u8() == 2;
            call.skip(3);
            calls.add(new Truth.CallSeen(index, state, incoming, number(all, index)));
        }
        return calls;
    }

    private static String number(QmiAnswer all, int index) {
        QmiAnswer.Cursor numbers = all.tlv(0x11);
        int count = numbers.u8();
        for (int i = 0; i < count; i++) {
            int of = numbers.u8();
            String number = numbers.skip(1).text8();
            if (of == index) {
                return number;
            }
        }
        return "";
    }
}
