package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/**
 * {@code +UPSD}: the profile of packet data, value by value: 1 the access point, 2 the user, 3 the password, and 7 the address, which is
 * always the network's to give ({@code 0.0.0.0}). They hold from the next activation on. There is one profile, 0.
 */
final class PacketProfile implements AtCommand<AtPort> {
    static final IntParameter PROFILE = IntParameter.oneOf("profile_id", 0);

    private static final int APN = 1;
    private static final int USER = 2;
    private static final int PASSWORD = 3;
    private static final int ADDRESS = 7;
    private static final String ANY_ADDRESS = "0.0.0.0";
    private static final IntParameter TAG = IntParameter.oneOf("param_tag", APN, USER, PASSWORD, ADDRESS);
    private static final StringParameter VALUE =
            StringParameter.of("param_val", 99).optional().secret();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+UPSD").set(PROFILE, TAG, VALUE).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        ProfileValues values = ProfileValues.of(port);
        return given.find(VALUE)
                .map(it -> store(values, given.get(TAG), it))
                .orElseGet(() -> shown(values, given.get(TAG)));
    }

    private static Answer store(ProfileValues values, int tag, String value) {
        switch (tag) {
            case APN -> values.apn = Optional.of(value);
            case USER -> values.user = value;
            case PASSWORD -> values.password = value;
            default -> {
                return value.equals(ANY_ADDRESS) ? Answer.ok() : Answer.error(CmeError.OPERATION_NOT_SUPPORTED);
            }
        }
        return Answer.ok();
    }

    /** A password is not shown. */
    private static Answer shown(ProfileValues values, int tag) {
        if (tag == PASSWORD) {
            return Answer.error(CmeError.OPERATION_NOT_ALLOWED);
        }
        return Answer.line(Line.of("+UPSD")
                .add(0)
                .add(tag)
                .add(
                        switch (tag) {
                            case APN -> values.apn.orElse("");
                            case USER -> values.user;
                            default -> ANY_ADDRESS;
                        }));
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "values of the profile of packet data";
    }
}
