package dev.mynah.testbed.truth;

import dev.mynah.testbed.junit.AtClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The truth as AT tells it: TS 27.007. */
final class AtEye implements Eye {
    private static final List<String> REGISTRATION = List.of("none", "home", "searching", "denied", "none", "roaming");
    private static final List<String> CALL = List.of("active", "held", "dialling", "alerting", "incoming", "waiting");

    private final AtClient at;

    AtEye(AtClient at) {
        this.at = at;
        at.send("AT+CREG=2;+COPS=3,2").eventually("OK");
    }

    @Override
    public Truth look() {
        Optional<MatchResult> creg = seek("AT+CREG?", "\\+CREG: 2,(\\d)(?:,\"([0-9A-F]+)\",\"([0-9A-F]+)\",(\\d+))?.*");
        String registration =
                creg.map(it -> REGISTRATION.get(Integer.parseInt(it.group(1)))).orElse("");
        boolean registered = registration.equals("home") || registration.equals("roaming");
        return new Truth(
                seek("AT+CFUN?", "\\+CFUN: 1").isPresent(),
                text("AT+CCID", "\\+CCID: \"?(\\d+)\"?"),
                text("AT+CIMI", "(\\d{6,15})"),
                text("AT+CPIN?", "\\+CPIN: SIM (PIN|PUK)"),
                registration,
                registered ? text("AT+COPS?", "\\+COPS: \\d,2,\"(\\d+)\".*") : "",
                registered ? technology(creg.get().group(4)) : "",
                registered ? Long.parseLong(creg.get().group(2), 16) : Truth.NONE,
                registered ? Long.parseLong(creg.get().group(3), 16) : Truth.NONE,
                calls());
    }

    private List<Truth.CallSeen> calls() {
        List<Truth.CallSeen> calls = new ArrayList<>();
        Pattern line = Pattern.compile("\\+CLCC: (\\d+),([01]),(\\d),0,[01],\"(\\+?\\d*)\".*");
        for (String each : at.ask("AT+CLCC")) {
            var call = line.matcher(each);
            if (call.matches()) {
                calls.add(new Truth.CallSeen(
                        Integer.parseInt(call.group(1)),
                        CALL.get(Integer.parseInt(call.group(3))),
                        call.group(2).equals("1"),
                        call.group(4)));
            }
        }
        return calls;
    }

    private static String technology(String act) {
        return act.equals("7") ? "LTE" : "UMTS";
    }

    private String text(String command, String answer) {
        return seek(command, answer).map(it -> it.group(1)).orElse("");
    }

    private Optional<MatchResult> seek(String command, String answer) {
        Pattern pattern = Pattern.compile(answer);
        return at.ask(command).stream()
                .map(pattern::matcher)
                .filter(it -> it.matches())
                .map(it -> it.toMatchResult())
                .findFirst();
    }
}
