import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useImportsWords } from '../messages/words.js';
import css from './imports.module.css';

interface ZoneFieldProps {
  /** The zone that the file was read with. */
  zone: string;
  isBusy: boolean;
  onZone: (zone: string) => void;
}

/** The zone of the phone that made the export; another one has the file read again. */
export function ZoneField({ zone, isBusy, onZone }: ZoneFieldProps) {
  const words = useImportsWords();
  const [chosen, setChosen] = useState(zone);
  return (
    <div className={css.zone}>
      <Select
        label={words('zone')}
        description={words('zoneHint')}
        searchable
        data={Intl.supportedValuesOf('timeZone')}
        limit={40}
        value={chosen}
        allowDeselect={false}
        onChange={(value) => setChosen(value ?? zone)}
      />
      {chosen === zone ? null : (
        <Button variant="default" loading={isBusy} onClick={() => onZone(chosen)}>
          {words('change')}
        </Button>
      )}
    </div>
  );
}
