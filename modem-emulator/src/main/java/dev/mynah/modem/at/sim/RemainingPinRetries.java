package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.Personalisation.Category;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.SimErrors;
import java.util.ArrayList;
import java.util.List;

/** {@code +CPINR}: how often each password may still be tried, and the keys of the device's locks that are closed. TS 27.007 8.65. */
final class RemainingPinRetries implements AtCommand<AtPort> {
    private static final StringParameter SEL_CODE =
            StringParameter.of("sel_code", 16).orElse("*");
    private static final int PIN_TRIES = 3;
    private static final int PUK_TRIES = 10;
    private static final int LOCK_TRIES = 10;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPINR").execute().set(SEL_CODE).bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return retries(port, "*");
    }

    /** {@code *} in the selection stands for any characters. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        return retries(port, given.get(SEL_CODE));
    }

    private static Answer retries(AtPort port, String selected) {
        if (!port.sim().state().accessible()) {
            return SimErrors.of(port);
        }
        PinStatus pin1 = port.sim().pin(PinKey.PIN1);
        PinStatus pin2 = port.sim().pin(PinKey.PIN2);
        List<String> lines = new ArrayList<>();
        add(lines, selected, "SIM PIN", pin1.pinTries(), PIN_TRIES);
        add(lines, selected, "SIM PUK", pin1.pukTries(), PUK_TRIES);
        add(lines, selected, "SIM PIN2", pin2.pinTries(), PIN_TRIES);
        add(lines, selected, "SIM PUK2", pin2.pukTries(), PUK_TRIES);
        for (Category each : Category.values()) {
            Personalisation.Lock lock = port.subscription().personalisation().lock(each);
            if (lock.active()) {
                add(lines, selected, LockNames.awaited(each, false), lock.tries(), LOCK_TRIES);
                add(lines, selected, LockNames.awaited(each, true), lock.unblockTries(), LOCK_TRIES);
            }
        }
        return lines.isEmpty() ? Answer.error(CmeError.INCORRECT_PARAMETERS) : Answer.lines(lines);
    }

    private static void add(List<String> lines, String selected, String code, int tries, int initial) {
        if (matches(selected, code)) {
            lines.add(Line.of("+CPINR").raw(code).add(tries).add(initial).toString());
        }
    }

    private static boolean matches(String selected, String code) {
        String[] parts = selected.split("\\*", -1);
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            int found = code.indexOf(parts[i], at);
            if (found < 0 || (i == 0 && found != 0)) {
                return false;
            }
            at = found + parts[i].length();
        }
        return code.endsWith(parts[parts.length - 1]) && (parts.length > 1 || at == code.length());
    }

    @Override
    public String clause() {
        return "27.007 8.65";
    }

    @Override
    public String summary() {
        return "remaining PIN retries";
    }
}
