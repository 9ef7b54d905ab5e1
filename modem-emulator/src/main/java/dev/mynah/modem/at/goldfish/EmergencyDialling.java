package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.result.ResultCode;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Calls;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.calls.VoiceDialling;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code D}: voice as ever; {@code NUMBER@[CATEGORY],#[i|I];} is a call for help; and the code of a context activates it, without data
 * on this line, for such hosts carry their packets elsewhere.
 */
final class EmergencyDialling implements AtCommand<AtPort> {
    private static final StringParameter NUMBER = Syntax.dialString("number");
    private static final Pattern HELP = Pattern.compile("([0-9*#+]{1,20})@([0-9]{0,3}),?#?([iI]?);?");
    private static final Pattern CONTEXT = Pattern.compile("\\*99(?:\\*[^*#]*){0,2}(?:\\*([0-9]{1,2}))?#");
    private static final int CATEGORIES = 0x7F;

    @Override
    public Syntax syntax() {
        return Syntax.dial(NUMBER);
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        String dialled = given.get(NUMBER);
        Matcher help = HELP.matcher(dialled);
        if (help.matches()) {
            int category = help.group(2).isEmpty() ? 0 : Integer.parseInt(help.group(2)) & CATEGORIES;
            return Pending.ok(port.subscription()
                    .calls()
                    .dial(new Calls.Dialling(
                            help.group(1), withheld(help.group(3)), false, Calls.Purpose.HELP, category)));
        }
        Matcher context = CONTEXT.matcher(dialled);
        if (context.matches()) {
            return activate(
                    port, context.group(1) == null ? PacketData.ATTACH_CONTEXT : Integer.parseInt(context.group(1)));
        }
        return VoiceDialling.dial(port, dialled)
                .map(EmergencyDialling::worded)
                .orElse(Answer.error(CmeError.INCORRECT_PARAMETERS));
    }

    private static Optional<Boolean> withheld(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(written.equals("I"));
    }

    private static Answer activate(AtPort port, int cid) {
        boolean active = port.packetData().contexts().stream()
                .anyMatch(it -> it.cid() == cid && it.bearer().isPresent());
        return active ? Answer.ok() : Pending.ok(port.packetData().activate(cid));
    }

    /** The HAL knows OK and errors, and no other way for a call to end. */
    private static Answer worded(Answer answer) {
        if (answer instanceof Answer.Final end && end.result() instanceof ResultCode) {
            return Answer.error(CmeError.NO_NETWORK_SERVICE);
        }
        if (answer instanceof Answer.Later later) {
            return new Answer.Later(later.stage().thenApply(EmergencyDialling::worded), later.onAbort());
        }
        return answer;
    }

    @Override
    public String clause() {
        return "V.250 6.3.1";
    }

    @Override
    public String summary() {
        return "dial; call for help; activate a context";
    }
}
