package dev.mynah.modem;

/** What the modem says it is: {@code +CGMI}, {@code +CGMM}, {@code +CGMR}. TS 27.007 clauses 5.1 to 5.3. */
public record ModemIdentity(String manufacturer, String model, String revision) {}
