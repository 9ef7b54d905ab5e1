package dev.mynah.euicc.pki;

import dev.mynah.euicc.tlv.Tlv;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From when until when a certificate is good, in whole seconds (RFC 5280 4.1.2.5). */
public record Validity(Instant notBefore, Instant notAfter) {

    private static final int UTC_TIME = 0x17;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int FIRST_GENERALIZED_YEAR = 2050;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT);

    /** Checks the order. */
    public Validity {
        if (notAfter.isBefore(notBefore)) {
            throw new IllegalArgumentException("notAfter: " + notAfter + " is before " + notBefore);
        }
    }

    /** Whether a moment is within. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(notBefore) && !moment.isAfter(notAfter);
    }

    static Optional<Validity> parse(Tlv tlv) {
        List<Tlv> times = tlv.children();
        if (times.size() != 2) {
            return Optional.empty();
        }
        Optional<Instant> from = time(times.get(0));
        Optional<Instant> to = time(times.get(1));
        return from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())
                ? Optional.empty()
                : Optional.of(new Validity(from.get(), to.get()));
    }

    private static Optional<Instant> time(Tlv tlv) {
        if (!(tlv instanceof Tlv.Primitive time)) {
            return Optional.empty();
        }
        String text = new String(time.value(), StandardCharsets.ISO_8859_1);
        if (time.tag() == UTC_TIME && text.matches("[0-9]{12}Z")) {
            text = (text.charAt(0) >= '5' ? "19" : "20") + text;
        } else if (time.tag() != GENERALIZED_TIME || !text.matches("[0-9]{14}Z")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text, SECONDS).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    Tlv toTlv() {
        return Tlv.of(0x30, time(notBefore), time(notAfter));
    }

    private static Tlv time(Instant moment) {
        LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        String text = SECONDS.format(time);
        return time.getYear() < FIRST_GENERALIZED_YEAR
                ? Tlv.of(UTC_TIME, text.substring(2).getBytes(StandardCharsets.US_ASCII))
                : Tlv.of(GENERALIZED_TIME, text.getBytes(StandardCharsets.US_ASCII));
    }
}
