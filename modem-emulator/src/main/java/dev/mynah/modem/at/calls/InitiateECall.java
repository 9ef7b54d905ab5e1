package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.Purpose;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.modem.at.port.Setting;
import java.util.Optional;

/**
 * {@code +CECALL}: a call for help that a vehicle makes, by a hand (2) or by itself (3): the network learns which from the service
 * category, TS 24.008 10.5.4.33. Test and reconfiguration calls, whose numbers no card here has, are not known. TS 27.007 6.27.
 */
final class InitiateECall implements AtCommand<AtPort> {
    private static final int MANUAL = 2;
    private static final int AUTOMATIC = 3;
    private static final int MANUALLY_INITIATED = 0x20;
    private static final int AUTOMATICALLY_INITIATED = 0x40;
    private static final String HELP = "112";

    private static final IntParameter TYPE = IntParameter.of("type_of_eCall", MANUAL, AUTOMATIC);

    /** The kind and the number of the last one; 0 for none yet. */
    private static final Setting<Integer> KIND = Setting.memory(0);

    private static final Setting<Integer> CALL = Setting.memory(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CECALL").set(TYPE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int kind = given.get(TYPE);
        int category = kind == MANUAL ? MANUALLY_INITIATED : AUTOMATICALLY_INITIATED;
        return Pending.of(
                port.subscription().calls().dial(new Dialling(HELP, Optional.empty(), false, Purpose.HELP, category)),
                call -> {
                    port.set(KIND, kind);
                    port.set(CALL, call);
                    return Answer.ok();
                });
    }

    /** The kind of the call that goes on, if one does. */
    @Override
    public Answer read(AtPort port) {
        boolean goesOn =
                port.subscription().calls().list().stream().anyMatch(it -> it.emergency() && it.id() == port.get(CALL));
        return goesOn ? Answer.line(Line.of("+CECALL").add(port.get(KIND))) : Answer.ok();
    }

    @Override
    public String clause() {
        return "27.007 6.27";
    }

    @Override
    public String summary() {
        return "call for help from a vehicle";
    }
}
