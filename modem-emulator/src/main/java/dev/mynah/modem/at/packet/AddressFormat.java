package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CGPIAF}: how IPv6 addresses are written. TS 27.007 10.1.30. */
final class AddressFormat implements AtCommand<AtPort> {
    private static final FlagParameter ADDRESS_FORMAT =
            FlagParameter.of("IPv6_AddressFormat").orElse(false);
    private static final FlagParameter SUBNET_NOTATION =
            FlagParameter.of("IPv6_SubnetNotation").orElse(false);
    private static final FlagParameter LEADING_ZEROS =
            FlagParameter.of("IPv6_LeadingZeros").orElse(false);
    private static final FlagParameter COMPRESS_ZEROS =
            FlagParameter.of("IPv6_CompressZeros").orElse(false);

    /** As RFC 4291 has it, with colons; else sixteen numbers with dots. */
    static final Setting<Boolean> COLONS = Setting.flag("+CGPIAF1", false);
    /** The length of the prefix behind a slash; else the mask behind a dot or, with colons, a space. */
    static final Setting<Boolean> PREFIX_LENGTH = Setting.flag("+CGPIAF2", false);

    static final Setting<Boolean> ALL_DIGITS = Setting.flag("+CGPIAF3", false);
    /** The first longest run of zeros is {@code ::}. */
    static final Setting<Boolean> COMPRESSED = Setting.flag("+CGPIAF4", false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGPIAF")
                .set(ADDRESS_FORMAT, SUBNET_NOTATION, LEADING_ZEROS, COMPRESS_ZEROS)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(COLONS, given.get(ADDRESS_FORMAT));
        port.set(PREFIX_LENGTH, given.get(SUBNET_NOTATION));
        port.set(ALL_DIGITS, given.get(LEADING_ZEROS));
        port.set(COMPRESSED, given.get(COMPRESS_ZEROS));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CGPIAF")
                .add(port.get(COLONS) ? 1 : 0)
                .add(port.get(PREFIX_LENGTH) ? 1 : 0)
                .add(port.get(ALL_DIGITS) ? 1 : 0)
                .add(port.get(COMPRESSED) ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 10.1.30";
    }

    @Override
    public String summary() {
        return "how IPv6 addresses are written";
    }
}
