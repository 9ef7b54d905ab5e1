package dev.mynah.network.sms;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.smpp.SmppSpec;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An operator's short message service.
 *
 * @param serviceCentre its number in international format without {@code +}
 * @param validity how long a message is kept whose sender says nothing
 * @param retries how long after each failed attempt the next follows; the last goes on for ever
 * @param shortCodes numbers that answer by themselves
 * @param smpp the door for programs, if there is one
 */
public record SmsSpec(
        String serviceCentre,
        Duration validity,
        List<Duration> retries,
        List<ShortCodeSpec> shortCodes,
        Optional<SmppSpec> smpp) {
    private static final List<Duration> STANDARD_RETRIES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6));

    public SmsSpec {
        if (!serviceCentre.matches("[0-9]{3,15}")) {
            throw new IllegalArgumentException(
                    "serviceCentre: \"" + serviceCentre + "\" is not 3 to 15 digits without +");
        }
        if (validity.isNegative() || validity.isZero()) {
            throw new IllegalArgumentException("validity: " + validity + " is no time");
        }
        if (retries.isEmpty() || retries.stream().anyMatch(it -> it.isNegative() || it.isZero())) {
            throw new IllegalArgumentException("retries: each must be a time, and there must be one");
        }
        Set<String> numbers = new HashSet<>();
        for (ShortCodeSpec code : shortCodes) {
            if (!numbers.add(code.number())) {
                throw new IllegalArgumentException("shortCodes: there are two " + code.number());
            }
        }
        retries = List.copyOf(retries);
        shortCodes = List.copyOf(shortCodes);
    }

    /** A service centre under a number that no country has (999 is reserved), made of the operator's PLMN. */
    public static SmsSpec of(Plmn plmn) {
        return new SmsSpec(
                "999" + plmn.digits() + "01", Duration.ofDays(2), STANDARD_RETRIES, List.of(), Optional.empty());
    }

    public SmsSpec withServiceCentre(String number) {
        return new SmsSpec(number, validity, retries, shortCodes, smpp);
    }

    public SmsSpec withValidity(Duration newValidity) {
        return new SmsSpec(serviceCentre, newValidity, retries, shortCodes, smpp);
    }

    public SmsSpec withRetries(Duration... newRetries) {
        return new SmsSpec(serviceCentre, validity, List.of(newRetries), shortCodes, smpp);
    }

    public SmsSpec withShortCodes(ShortCodeSpec... codes) {
        return new SmsSpec(serviceCentre, validity, retries, List.of(codes), smpp);
    }

    public SmsSpec withSmpp(SmppSpec door) {
        return new SmsSpec(serviceCentre, validity, retries, shortCodes, Optional.of(door));
    }
}
