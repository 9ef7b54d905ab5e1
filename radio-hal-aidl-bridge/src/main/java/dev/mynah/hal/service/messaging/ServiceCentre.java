package dev.mynah.hal.service.messaging;

import dev.mynah.network.air.sms.relay.RpAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The usual service centre as hosts write it: a number, or as {@code +CSCA} has it, {@code "+49171",145}. */
final class ServiceCentre {
    private static final Pattern WRITTEN = Pattern.compile("\"?(\\+?)([0-9*#abc]{1,20})\"?(?:,([0-9]{1,3}))?");
    private static final int NUMBER_TYPE = 0x80;

    private ServiceCentre() {}

    static Optional<RpAddress> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group(1) + matcher.group(2);
        if (matcher.group(3) == null || !matcher.group(1).isEmpty()) {
            return Optional.of(RpAddress.number(number));
        }
        int type = Integer.parseInt(matcher.group(3));
        return type >= NUMBER_TYPE && type <= 0xFF ? Optional.of(new RpAddress(type, number)) : Optional.empty();
    }
}
