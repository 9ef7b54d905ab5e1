package dev.mynah.modem.at.euicc;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Euicc;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code +CEUICCPM}: disables (0), enables (1) or deletes (2) a profile. OK comes when the card has taken it on; the profile
 * itself comes and goes with the REFRESH after it. TS 27.007 20.
 */
final class ProfileManagement implements AtCommand<AtPort> {
    private static final IntParameter OPERATION = IntParameter.of("operation", 0, 2);
    private static final IntParameter PORT =
            IntParameter.of("port", 0, 15).optional().unlisted();
    private static final int DISABLE = 0;
    private static final int ENABLE = 1;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CEUICCPM").set(OPERATION, Iccids.ICCID, PORT).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Euicc euicc = port.sim().euicc();
        String iccid = given.get(Iccids.ICCID);
        return Pending.ok(
                switch (given.get(OPERATION)) {
                    case DISABLE -> euicc.disable(iccid);
                    case ENABLE -> euicc.enable(iccid, number(given.find(PORT)));
                    default -> euicc.delete(iccid);
                });
    }

    private static OptionalInt number(Optional<Integer> given) {
        return given.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    @Override
    public String clause() {
        return "27.007 20";
    }

    @Override
    public String summary() {
        return "disable, enable or delete a profile";
    }
}
