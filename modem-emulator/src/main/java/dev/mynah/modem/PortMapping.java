package dev.mynah.modem;

/** Which port of which card a logical slot speaks to. */
public record PortMapping(int physicalSlot, int port) {
    public PortMapping {
        if (physicalSlot < 0 || port < 0) {
            throw new IllegalArgumentException("physical slot " + physicalSlot + ", port " + port);
        }
    }
}
