package fr.eterritoire.territoire;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The year that a file of open data describes, from 2000 to 2100, as an operator gives it.
public final class DataYear implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
        if (!typed.matches("20\\d\\d|2100")) {
            throw new TypeConversionException("donnez une année, par exemple 2026.");
        }
        return Integer.valueOf(typed);
    }
}
