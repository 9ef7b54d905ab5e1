package dev.mynah.modem;

/**
 * Signal of the serving or camped cell.
 *
 * @param rsrp dBm, -140..-44
 * @param rsrq tenths of dB, -195..-30
 */
public record SignalQuality(int rsrp, int rsrq) {
    /** RSSI in dBm over the LTE carrier, from RSRP and RSRQ at 50 resource blocks (TS 36.214 5.1.3: RSRQ = N * RSRP / RSSI). */
    public int rssi() {
        return (int) Math.round(rsrp - rsrq / 10.0 + 10 * Math.log10(50));
    }
}
