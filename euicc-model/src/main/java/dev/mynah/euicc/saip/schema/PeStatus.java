package dev.mynah.euicc.saip.schema;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What became of one profile element (TCA profile package, PEStatus).
 *
 * @param identification the number the package gave the element
 * @param offset where in the package the element begins
 * @param reason for people; not sent
 */
public record PeStatus(Code code, OptionalInt identification, OptionalInt offset, String reason) {

    /** The codes, by their number. */
    public enum Code {
        OK(0),
        PE_NOT_SUPPORTED(1),
        MEMORY_FAILURE(2),
        BAD_VALUES(3),
        NOT_ENOUGH_MEMORY(4),
        INVALID_REQUEST_FORMAT(5),
        INVALID_PARAMETER(6),
        RUNTIME_NOT_SUPPORTED(7),
        LIB_NOT_SUPPORTED(8),
        TEMPLATE_NOT_SUPPORTED(9),
        FEATURE_NOT_SUPPORTED(10),
        PIN_CODE_MISSING(11),
        UNSUPPORTED_PROFILE_VERSION(31);

        private final int number;

        Code(int number) {
            this.number = number;
        }

        /** What is sent. */
        public int number() {
            return number;
        }
    }

    /** All elements were taken. */
    public static PeStatus ok() {
        return new PeStatus(Code.OK, OptionalInt.empty(), OptionalInt.empty(), "");
    }

    /** The status as it stands in EUICCResponse. */
    public Tlv toTlv() {
        List<Tlv> members = new ArrayList<>();
        members.add(Tlv.of(0x80, Der.integer(code.number())));
        identification.ifPresent(it -> members.add(Tlv.of(0x81, Der.integer(it))));
        offset.ifPresent(it -> members.add(Tlv.of(0x83, Der.integer(it))));
        return Tlv.of(0x30, members);
    }
}
