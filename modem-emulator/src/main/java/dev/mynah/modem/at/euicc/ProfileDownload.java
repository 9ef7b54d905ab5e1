package dev.mynah.modem.at.euicc;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.regex.Pattern;

/**
 * {@code +CEUICCPD}: downloads a profile by an activation code. There is no way from the modem's assistant to a server yet, so
 * that what is well formed is refused as not supported. TS 27.007 20, SGP.22 4.1.
 */
final class ProfileDownload implements AtCommand<AtPort> {
    /** SGP.22 4.1: at most 255 characters. */
    private static final StringParameter ACTIVATION_CODE =
            StringParameter.of("activation_code", 255).secret();

    private static final StringParameter CONFIRMATION_CODE =
            StringParameter.of("confirmation_code", 255).optional().secret();

    /** Format 1, the SM-DP+, the matching id, which may be empty; then the server's OID and whether a confirmation is needed. */
    private static final Pattern CODE = Pattern.compile("(LPA:)?1\\$[A-Za-z0-9.:-]+\\$[A-Z0-9-]*(\\$[0-9.]*(\\$1?)?)?");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CEUICCPD")
                .set(ACTIVATION_CODE, CONFIRMATION_CODE)
                .bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        boolean wellFormed = CODE.matcher(given.get(ACTIVATION_CODE)).matches();
        return Answer.error(wellFormed ? CmeError.OPERATION_NOT_SUPPORTED : CmeError.INCORRECT_PARAMETERS);
    }

    @Override
    public String clause() {
        return "27.007 20";
    }

    @Override
    public String summary() {
        return "download a profile: refused, for there is no way to a server yet";
    }
}
