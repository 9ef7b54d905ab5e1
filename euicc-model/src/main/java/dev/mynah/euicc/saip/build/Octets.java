package dev.mynah.euicc.saip.build;

/** Numbers as octets, the highest first. */
final class Octets {

    private Octets() {}

    static byte[] of(long number, int count) {
        byte[] octets = new byte[count];
        for (int i = 0; i < count; i++) {
            octets[i] = (byte) (number >>> (8 * (count - 1 - i)));
        }
        return octets;
    }

    /** As few as hold the number, at least one. */
    static byte[] shortest(int number) {
        int count = 1;
        while (count < 4 && number >>> (8 * count) != 0) {
            count++;
        }
        return of(number, count);
    }
}
