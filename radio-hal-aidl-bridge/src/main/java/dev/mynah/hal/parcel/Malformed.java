package dev.mynah.hal.parcel;

/**
 * Why octets are not the parcel they should be.
 *
 * @param offset how many octets of the parcel lie before the place of the fault
 * @param status what a transaction with such a parcel fails with
 * @param reason what is wrong, in words, without any of the contents
 */
public record Malformed(int offset, Status status, String reason) {

    @Override
    public String toString() {
        return "octet " + offset + ": " + reason + " (" + status + ")";
    }
}
