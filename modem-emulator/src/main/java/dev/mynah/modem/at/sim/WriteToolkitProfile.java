package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.HexParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +CUSATW}: what of the toolkit the host does, from the next {@code +CUSATA} or {@code +CUSATD} on. The modem's own profile
 * cannot be written: what a host claims and the modem could do goes to the host anyway. TS 27.007 12.2.2.
 */
final class WriteToolkitProfile implements AtCommand<AtPort> {
    private static final IntParameter STORAGE = IntParameter.of("profile_storage", 0, 0);
    private static final HexParameter PROFILE = HexParameter.of("profile", 255).orElse(new byte[0]);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CUSATW").set(STORAGE, PROFILE).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        byte[] profile = given.get(PROFILE);
        byte[] reserved = port.subscription().toolkit().reservedFeatures();
        for (int i = 0; i < Math.min(profile.length, reserved.length); i++) {
            if ((profile[i] & reserved[i]) != 0) {
                return Answer.error(CmeError.INCORRECT_PARAMETERS);
            }
        }
        HostProfile.write(port, profile);
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "27.007 12.2.2";
    }

    @Override
    public String summary() {
        return "what the host does of the toolkit";
    }
}
