import { bindCommands } from './bindCommands';

// The page of the ribbon's buttons; the pane loads it too, since both share one runtime.
bindCommands();
