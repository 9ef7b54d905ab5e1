package dev.mynah.modem.mbim.wire;

/** What has a number in MBIM. Its constants have MBIM's own names. */
public interface Numbered {
    int number();
}
